package org.backstride.clinic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.jspecify.annotations.Nullable;

/** clinic.membership; its key is (clinic_id, id), and within an open scope the id alone names it. */
@Entity
@Table(schema = "clinic", name = "membership")
class MembershipRow {

    @Id
    UUID id;

    @Column(name = "clinic_id", updatable = false)
    UUID clinicId;

    @Column(updatable = false)
    String account;

    @Column(name = "display_name", updatable = false)
    String displayName;

    @Column(updatable = false)
    String role;

    @Column(updatable = false)
    Instant since;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    protected MembershipRow() {}

    MembershipRow(ClinicId clinic, Membership membership) {
        this.id = membership.id().value();
        this.clinicId = clinic.value();
        this.account = membership.account().value();
        this.displayName = membership.displayName();
        this.role = membership.role().word();
        this.since = membership.since();
        this.endedAt = membership.endedAt();
    }

    Membership membership() {
        return new Membership(
                new MembershipId(id),
                new AccountId(account),
                displayName,
                Role.of(role).orElseThrow(),
                since,
                endedAt);
    }
}
