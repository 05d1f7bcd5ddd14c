package com.example.project.conforming.domain.customer;

import com.example.project.conforming.domain.shared.Badge;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A feature, with every kind of type that a public signature may have. */
public record Person(Badge badge, Option<String> name, Seq<Person> friends) {
    /** Arrays of primitives and of others. */
    public int[] marks(String[][] tables) {
        return new int[tables.length];
    }
}
