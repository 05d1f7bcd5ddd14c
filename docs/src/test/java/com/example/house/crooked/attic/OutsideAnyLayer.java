package com.example.house.crooked.attic;

/** Nobody knows where it belongs. */
public record OutsideAnyLayer(String dust) {}
