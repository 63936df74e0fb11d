package io.duibiao.document.format;

import io.duibiao.document.limit.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that is its text: the smallest block that holds most of the words outside of links. */
final class MainText {
    private static final double MOST = 0.8;

    private MainText() {}

    /** Returns the element that holds the page's text. */
    static Element of(Document page) {
        page.select("ul, ol, div, td, p").stream().filter(MainText::isMenu).forEach(Element::remove);
        Element at = page.body();
        double all = words(at);
        for (boolean deeper = true; deeper; ) {
            deeper = false;
            for (Element child : at.children()) {
                Limits.checkTime();
                if (words(child) >= MOST * all
                        && !child.nodeName().equals("table")
                        && !child.nodeName().equals("p")) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }

    private static boolean isMenu(Element block) {
        Limits.checkTime();
        int length = block.text().length();
        return length > 0
                && length < 400
                && linked(block) > length * 0.7
                && block.select("a").size() > 1;
    }

    private static int words(Element block) {
        return block.text().length() - linked(block);
    }

    private static int linked(Element block) {
        return block.select("a").stream().mapToInt(a -> a.text().length()).sum();
    }
}
