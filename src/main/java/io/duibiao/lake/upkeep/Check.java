package io.duibiao.lake.upkeep;

import java.util.List;

/**
 * One thing that was looked at, in a lake or on a machine.
 *
 * @param state how it stands
 * @param subject what was looked at
 * @param found what is there
 * @param advice what to do; empty where nothing is to be done
 */
public record Check(State state, String subject, String found, String advice) {

    /** How a check went. */
    public enum State {
        OK,
        /** Nothing is wrong; somebody may want to know. */
        NOTE,
        /** Work can go on, and can fail by it. */
        WARN,
        FAIL
    }

    static Check of(String subject, String checked, List<String> wrong, String advice) {
        return wrong.isEmpty()
                ? new Check(State.OK, subject, checked, "")
                : new Check(State.FAIL, subject, wrong.size() + " wrong: " + some(wrong), advice);
    }

    private static String some(List<String> wrong) {
        return String.join("; ", wrong.subList(0, Math.min(3, wrong.size()))) + (wrong.size() > 3 ? "; …" : "");
    }
}
