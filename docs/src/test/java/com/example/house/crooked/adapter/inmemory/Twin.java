package com.example.house.crooked.adapter.inmemory;

/** An adapter for others to see. */
public record Twin(String state) {}
