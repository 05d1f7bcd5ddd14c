package io.github.kickserv4j.ports.shared;

/**
 * What a write asked for, with its owner and its content. Every port has its own kind: {@code CustomerWrite}, {@code NoteWrite},
 * {@code PaymentWrite}, {@code JobWrite} and {@code ChargeWrite}.
 */
public interface Write {}
