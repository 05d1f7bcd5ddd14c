package com.example.project.violating.ports.customer;

import io.vavr.control.Either;

/** A port that lets whoever calls it ignore what it answers. */
public interface WithoutCheckReturnValue {
    Either<String, Integer> delete(int number);
}
