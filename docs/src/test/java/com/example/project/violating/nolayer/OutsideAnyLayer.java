package com.example.project.violating.nolayer;

/** Nobody knows where it belongs. */
public record OutsideAnyLayer(String dust) {}
