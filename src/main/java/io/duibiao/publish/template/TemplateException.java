package io.duibiao.publish.template;

import java.util.List;

/** A file cannot be a template. */
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1;

    TemplateException(List<String> problems) {
        super(String.join(" ", problems));
    }
}
