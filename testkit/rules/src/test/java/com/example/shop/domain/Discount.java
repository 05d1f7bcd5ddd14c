package com.example.shop.domain;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/**
 * The shop's own business code, which opens an {@code Either} that has nothing to do with this library, and computes with text.
 */
public record Discount(int percent) {
    public static Discount read(String text) {
        return new Discount(parsed(text).getOrElse(0));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static long now() {
        return System.nanoTime();
    }

    private static Either<String, Integer> parsed(String text) {
        var numbers = new Scanner(text);
        return numbers.hasNextInt() ? Either.right(numbers.nextInt()) : Either.left("no number");
    }
}
