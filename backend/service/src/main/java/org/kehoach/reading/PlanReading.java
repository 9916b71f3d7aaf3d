package org.kehoach.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.Ids;
import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** A text that was read, its author's own until it expires. What was recognised never changes, only what is decided on it. */
@Entity
@Table(name = "plan_readings")
class PlanReading {

    static final Duration KEPT = Duration.ofDays(30);
    private static final TypeReference<List<Proposal>> PROPOSALS = new TypeReference<>() {};
    private static final TypeReference<Map<String, ProposalDecision>> DECISIONS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID issuingUnitId;
    private UUID authorId;
    private String title;
    private @Nullable String fileName;
    private LocalDate asOf;
    private String source;
    private String proposals;
    private String decisions = "{}";
    private @Nullable UUID planId;
    private Instant createdAt;
    private Instant expiresAt;

    protected PlanReading() {}

    PlanReading(ReadPlan read, UUID author, Instant now) {
        id = Ids.next();
        issuingUnitId = read.issuingUnitId();
        authorId = author;
        title = read.title();
        fileName = read.fileName();
        asOf = read.asOf();
        source = StoredJson.write(read.source());
        proposals = StoredJson.write(read.proposals());
        createdAt = now;
        expiresAt = now.plus(KEPT);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID issuingUnitId() {
        return issuingUnitId;
    }

    UUID authorId() {
        return authorId;
    }

    LocalDate asOf() {
        return asOf;
    }

    @Nullable String fileName() {
        return fileName;
    }

    @Nullable UUID planId() {
        return planId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    ReadPlan.Source source() {
        return StoredJson.read(source, ReadPlan.Source.class);
    }

    UpdatePlanReading editable() {
        return new UpdatePlanReading(StoredJson.read(decisions, DECISIONS));
    }

    List<Proposal> proposals() {
        var decided = editable().decisions();
        return StoredJson.read(proposals, PROPOSALS).stream()
                .map(proposal -> proposal.decided(decided.get(proposal.id())))
                .toList();
    }

    void decide(UpdatePlanReading update) {
        decisions = StoredJson.write(update.decisions());
    }

    void applied(UUID plan) {
        planId = plan;
    }
}
