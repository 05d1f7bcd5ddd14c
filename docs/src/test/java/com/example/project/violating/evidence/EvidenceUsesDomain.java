package com.example.project.violating.evidence;

import com.example.project.violating.domain.customer.DomainUsesFile;

/** A fact that brings the domain to those who only mark a class. */
public record EvidenceUsesDomain(DomainUsesFile file) {}
