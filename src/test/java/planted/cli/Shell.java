package planted.cli;

/** Planted: the target of the arrows that point the wrong way, and the other half of a cycle. */
public final class Shell {
    /** The other half of the cycle with {@code period}. */
    static Object cycle() {
        return planted.period.Cyclic.class;
    }
}
