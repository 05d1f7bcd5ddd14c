package com.example.project.conforming.ports.customer;

import com.example.project.conforming.domain.customer.Person;
import com.example.project.conforming.domain.shared.Badge;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/** A port. */
@CheckReturnValue
public interface People {
    Either<String, Person> get(Badge number);

    Validation<Seq<String>, Badge> parse(String text);
}
