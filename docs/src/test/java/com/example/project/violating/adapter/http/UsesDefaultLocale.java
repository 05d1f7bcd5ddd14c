package com.example.project.violating.adapter.http;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Code that does something else in another locale, in each way. */
final class UsesDefaultLocale {
    String digits(int number) {
        return String.format("%05d", number);
    }

    String formatted(int number) {
        return "%d".formatted(number);
    }

    UnaryOperator<String> upper() {
        return String::toUpperCase;
    }

    UnaryOperator<String> lower() {
        return String::toLowerCase;
    }

    void printed(PrintWriter out) {
        out.printf("%d", 1);
    }

    Formatter formatter() {
        return new Formatter();
    }

    DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("uuuu");
    }

    DateTimeFormatter localized() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
    }

    String decimal(int number) {
        return new DecimalFormat("0").format(number);
    }

    String number(int number) {
        return NumberFormat.getInstance().format(number);
    }

    String message(int number) {
        return MessageFormat.format("{0}", number);
    }

    Locale requested() {
        return Locale.getDefault();
    }

    private UsesDefaultLocale() {}
}
