package com.example.project.violating.domain.customer;

import com.example.project.violating.domain.shared.SharedUsesFeature;
import io.vavr.control.Option;

/** In order by itself; with what it sees, a cycle. */
public record FeatureUsesShared(Option<SharedUsesFeature> other) {}
