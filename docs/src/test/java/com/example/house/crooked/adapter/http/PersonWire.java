package com.example.house.crooked.adapter.http;

/** A wire type that everybody can see. */
public record PersonWire(long id) {}
