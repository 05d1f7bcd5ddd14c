package com.example.archive;

import io.github.kickserv4j.ports.job.ForwardingOpportunityRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;

/** Keeps all opportunities. */
final class ArchivedOpportunities extends ForwardingOpportunityRepository {
    private final OpportunityRepository opportunities;

    ArchivedOpportunities(OpportunityRepository opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    protected OpportunityRepository delegate() {
        return opportunities;
    }

    @Override
    public JobRepository jobs() {
        return new ArchivedJobs(opportunities.jobs());
    }
}
