package com.example.house.straight.adapter.inmemory;

import com.example.house.straight.domain.customer.Person;
import io.vavr.collection.Seq;

/** Another adapter. */
public record InMemoryPeople(Seq<Person> all) {}
