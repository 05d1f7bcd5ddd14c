package com.example.project.violating.domain.nofeature;

/** Domain code that belongs to no feature. */
public record OutsideAnyFeature(String coat) {}
