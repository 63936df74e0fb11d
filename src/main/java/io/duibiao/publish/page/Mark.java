package io.duibiao.publish.page;

import io.duibiao.document.Place;
import java.util.List;
import java.util.Locale;

/**
 * A number of a document as a page shows it.
 *
 * @param place where it stands
 * @param kind what it was taken for
 * @param label the number in short, such as 550.5亿元
 * @param lines what was read, or why it was not, a line each
 */
public record Mark(Place place, Kind kind, String label, List<String> lines) {
    public Mark {
        lines = List.copyOf(lines);
    }

    /** What a number was taken for. */
    public enum Kind {
        AMOUNT("数量"),
        GROWTH("增速与变化"),
        GAP("差距"),
        RANK("位次"),
        TARGET("目标"),
        OTHER("其他数"),
        REFUSED("读出而未采用"),
        UNREAD("未读出"),
        NO_FIGURE("不是数据");

        private final String zh;

        Kind(String zh) {
            this.zh = zh;
        }

        String zh() {
            return zh;
        }

        /** Returns the class of its elements. */
        String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
