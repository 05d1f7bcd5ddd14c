package com.example.project.violating.nolayer;

/** A class that belongs to no layer. */
public record OutsideAnyLayer(String dust) {}
