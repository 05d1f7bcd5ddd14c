package io.github.kickserv4j.testkit.dataset;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A value of a document, with its place. */
sealed interface DocumentElement {
    /** Returns the line in which it begins, from 1. */
    int line();

    /** Returns the names and indexes that lead to it; empty for the whole document. */
    String path();

    /** Returns the elements of a list, or else the element itself. */
    default Seq<DocumentElement> elements() {
        return List.of(this);
    }

    /**
     * A member of an object.
     *
     * @param name as written
     */
    record Member(String name, DocumentElement value) {}

    /** An object, with its members in their order. */
    record ObjectElement(int line, String path, Seq<Member> members) implements DocumentElement {}

    /** A list. */
    record ListElement(int line, String path, Seq<DocumentElement> all) implements DocumentElement {
        @Override
        public Seq<DocumentElement> elements() {
            return all;
        }
    }

    /** A text, a number, true, false, or null, as it is written. */
    record ScalarElement(int line, String path, Kind kind, String text) implements DocumentElement {}

    /** The kinds of values that have no parts. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
