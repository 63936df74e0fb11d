package io.duibiao.statement.lexis;

import io.duibiao.document.Reason;
import io.duibiao.period.Period;
import io.duibiao.statement.NonFigure;
import io.duibiao.statement.Quantity;

/** A number of a text, recognised; indexes count the characters of its {@link PlainText}. */
public sealed interface Token {

    /** Returns the index of its first character. */
    int start();

    /** Returns the index after the number itself, without unit. */
    int end();

    /** Returns the index after everything that belongs to it: unit, 左右, 以上. */
    int after();

    /**
     * A number that says how much, such as 550.5亿元.
     *
     * @param start its first character, a sign included
     * @param end after the number itself
     * @param after after the unit and a bound behind it
     * @param quantity value, unit, and the bound that stands behind it
     * @param form how it is written
     */
    record Figure(int start, int end, int after, Quantity quantity, Form form) implements Token {

        Figure as(Form newForm) {
            return new Figure(start, end, after, quantity, newForm);
        }
    }

    /** How a figure is written, where that decides what it can mean. */
    enum Form {
        /** A number and a unit. */
        PLAIN,
        /** 第1位, 首位, 第一. */
        RANK,
        /** 2.21:1. */
        RATIO,
        /** A part of 9.1:38.2:52.7. */
        STRUCTURE,
        /** 持平: equal to what it is compared with. */
        EQUAL,
        /** 翻番, 翻两番: growth without a verb of its own. */
        MULTIPLIED,
        /** Ⅱ类. */
        CLASS,
        /** 以上 with a noun behind it: a border of a class of things. */
        THRESHOLD,
        /** +6.4 %, −8.9 %: a sign before the digits. */
        SIGNED,
        /** A lower or upper end of 4.5%—5%. */
        RANGE
    }

    /**
     * A number that is no figure.
     *
     * @param start its first character
     * @param end after it
     * @param after after what belongs to it
     * @param kind what it is instead
     */
    record NameNumber(int start, int end, int after, NonFigure.Kind kind) implements Token {}

    /**
     * Words for a period.
     *
     * @param start their first character
     * @param end after them
     * @param period the period, in the year of the document where they name none
     * @param yearWritten whether the words themselves name the year
     */
    record TimeWords(int start, int end, Period period, boolean yearWritten) implements Token {
        @Override
        public int after() {
            return end;
        }
    }

    /**
     * A number that cannot be read.
     *
     * @param start its first character
     * @param end after it
     * @param reason why
     */
    record Unreadable(int start, int end, Reason reason) implements Token {
        @Override
        public int after() {
            return end;
        }
    }
}
