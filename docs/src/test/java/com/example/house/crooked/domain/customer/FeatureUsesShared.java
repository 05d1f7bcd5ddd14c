package com.example.house.crooked.domain.customer;

import com.example.house.crooked.domain.shared.SharedUsesFeature;
import io.vavr.control.Option;

/** In order by itself; with what it sees, a cycle. */
public record FeatureUsesShared(Option<SharedUsesFeature> other) {}
