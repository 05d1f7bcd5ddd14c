package com.example.project.violating.domain.shared;

/** Names that say nothing. */
final class ForbiddenNames {
    static final class NameUtil {}

    static final class NameUtils {}

    static final class NameHelper {}

    static final class NameManager {}

    private ForbiddenNames() {}
}
