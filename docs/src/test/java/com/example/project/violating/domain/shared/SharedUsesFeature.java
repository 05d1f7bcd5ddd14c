package com.example.project.violating.domain.shared;

import com.example.project.violating.domain.customer.FeatureUsesShared;
import io.vavr.control.Option;

/** What is shared, but knows who shares it; with the feature, a cycle. */
public record SharedUsesFeature(Option<FeatureUsesShared> other) {}
