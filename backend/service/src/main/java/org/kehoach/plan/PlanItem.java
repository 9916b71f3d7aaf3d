package org.kehoach.plan;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.kehoach.platform.ExternalId;
import org.kehoach.platform.Ids;

import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A numbered item of a plan's outline. Its identity survives every rewording, for tasks hang on it. */
@Entity
@Table(name = "plan_items")
class PlanItem {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;
    private @Nullable UUID parentId;

    @OptimisticLock(excluded = true)
    private int position;

    @OptimisticLock(excluded = true)
    private String label = "";

    private String title;
    private String text;

    private int weight;
    private @Nullable UUID derivedFromId;
    private @Nullable UUID originId;
    private boolean withdrawn;

    @Embedded
    private @Nullable ExternalId externalId;

    protected PlanItem() {}

    PlanItem(UUID planId, CreatePlanItem request, int position) {
        id = Ids.orNext(request.id());
        this.planId = planId;
        parentId = request.parentId();
        this.position = position;
        title = request.title();
        text = request.text() == null ? "" : request.text();
        weight = request.weight() == null ? 1 : request.weight();
        derivedFromId = request.derivedFromId();
        externalId = request.externalId();
    }

    /** An amendment's copy of an item of the plan. */
    PlanItem(UUID amendmentId, @Nullable UUID parentId, PlanItemDetail origin) {
        id = Ids.next();
        planId = amendmentId;
        this.parentId = parentId;
        originId = origin.id();
        position = origin.position();
        label = origin.label();
        title = origin.title();
        text = origin.text();
        weight = origin.weight();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID planId() {
        return planId;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    /** The item of the amended plan that this is a copy of. */
    @Nullable UUID originId() {
        return originId;
    }

    int position() {
        return position;
    }

    String label() {
        return label;
    }

    /** As a text of the plan has it now. */
    RevisionItem wording() {
        return new RevisionItem(id, parentId, label, title, text, weight);
    }

    UpdatePlanItem editable() {
        return new UpdatePlanItem(title, text, parentId, position, weight, derivedFromId);
    }

    void edit(UpdatePlanItem edit) {
        title = edit.title();
        text = edit.text();
        parentId = edit.parentId();
        weight = edit.weight();
        derivedFromId = edit.derivedFromId();
    }

    /** Takes the wording and the place of its copy in an amendment. */
    void revise(PlanItem copy, @Nullable UUID newParentId) {
        title = copy.title;
        text = copy.text;
        weight = copy.weight;
        parentId = newParentId;
        place(copy.position, copy.label);
    }

    /** A revision leaves it out; what hangs on it still names it. */
    void withdraw() {
        withdrawn = true;
    }

    void place(int newPosition, String newLabel) {
        position = newPosition;
        label = newLabel;
    }
}
