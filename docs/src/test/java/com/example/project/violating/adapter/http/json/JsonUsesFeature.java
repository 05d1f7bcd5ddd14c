package com.example.project.violating.adapter.http.json;

import com.example.project.violating.domain.customer.FeatureUsesShared;
import io.vavr.control.Option;

/** Code that features share, but that depends on one. */
public record JsonUsesFeature(Option<FeatureUsesShared> other) {}
