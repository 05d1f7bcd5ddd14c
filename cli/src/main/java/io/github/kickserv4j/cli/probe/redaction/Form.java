package io.github.kickserv4j.cli.probe.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;

/** The forms of bodies and of the headers that describe them. */
public enum Form {
    // of bodies
    NOTHING("nothing"),
    XML("XML"),
    HTML("HTML"),
    TEXT("text"),
    AN_ARRAY("a JSON array"),
    AN_OBJECT("a JSON object"),
    A_VALUE("a JSON value"),
    LIST_OF_ERRORS("a list of sentences under errors"),
    ERRORS_BY_FIELD("an object under errors"),
    ONE_ERROR("one sentence under error"),
    MESSAGE("one sentence under message"),

    // of content types
    JSON_IN_UTF_8("application/json; charset=utf-8"),
    JSON("application/json"),
    JSON_IN_ANOTHER_CHARSET("application/json; another charset"),
    XML_TYPE("application/xml"),
    HTML_TYPE("text/html"),
    TEXT_TYPE("text/plain"),

    // of content encodings
    GZIP("gzip"),
    DEFLATE("deflate"),
    BROTLI("br"),
    IDENTITY("identity"),

    ANOTHER("another"),
    ABSENT("absent");

    private final String text;

    Form(String text) {
        this.text = text;
    }

    /** Returns the form of a body that is not JSON. */
    public static Form ofText(String body) {
        String start = body.stripLeading();
        start = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return NOTHING;
        }
        boolean isPage = start.startsWith("<!doctype html") || start.startsWith("<html");
        return isPage ? HTML : start.startsWith("<") ? XML : TEXT;
    }

    /** Returns the form of JSON. */
    public static Form ofJson(JsonNode json) {
        return json.isArray() ? AN_ARRAY : json.isObject() ? ofObject(json) : A_VALUE;
    }

    private static Form ofObject(JsonNode json) {
        if (json.path("errors").isArray() && List.ofAll(json.path("errors")).forAll(JsonNode::isTextual)) {
            return LIST_OF_ERRORS;
        }
        if (json.path("errors").isObject()) {
            return ERRORS_BY_FIELD;
        }
        return json.path("error").isTextual() ? ONE_ERROR : json.path("message").isTextual() ? MESSAGE : AN_OBJECT;
    }

    /** Returns the form of a content type. */
    public static Form ofContentType(Option<String> header) {
        return header.map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", ""))
                .map(Form::ofMediaType)
                .getOrElse(ABSENT);
    }

    private static Form ofMediaType(String type) {
        return switch (type.replaceFirst(";.*", "")) {
            case "application/json" -> jsonType(type);
            case "application/xml", "text/xml" -> XML_TYPE;
            case "text/html" -> HTML_TYPE;
            case "text/plain" -> TEXT_TYPE;
            default -> ANOTHER;
        };
    }

    private static Form jsonType(String type) {
        return type.endsWith(";charset=utf-8") ? JSON_IN_UTF_8 : type.contains(";") ? JSON_IN_ANOTHER_CHARSET : JSON;
    }

    /** Returns the form of a content encoding. */
    public static Form ofEncoding(Option<String> header) {
        return header.map(text -> text.strip().toLowerCase(Locale.ROOT))
                .map(encoding -> List.of(GZIP, DEFLATE, BROTLI, IDENTITY)
                        .find(form -> form.text.equals(encoding))
                        .getOrElse(ANOTHER))
                .getOrElse(ABSENT);
    }

    /** Returns the form in words. */
    @Override
    public String toString() {
        return text;
    }
}
