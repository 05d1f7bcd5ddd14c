package com.example.project.conforming.adapter.inmemory;

import com.example.project.conforming.domain.customer.Person;
import io.vavr.collection.Seq;

/** Another adapter. */
public record InMemoryPeople(Seq<Person> all) {}
