package com.example.house.crooked.domain.wardrobe;

/** Domain code that belongs to no feature. */
public record OutsideAnyFeature(String coat) {}
