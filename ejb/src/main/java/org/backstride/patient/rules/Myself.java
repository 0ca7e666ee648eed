package org.backstride.patient.rules;

import java.util.List;
import java.util.Set;
import org.backstride.access.rules.Role;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.shared.AccountId;

/** Who somebody is to Backstride: their roles, the clinics they work in, the records that are about them. */
public record Myself(
        AccountId account, String name, Set<Role> roles, List<OwnClinic> clinics, List<OwnRecord> records) {

    public Myself {
        roles = Set.copyOf(roles);
        clinics = List.copyOf(clinics);
        records = List.copyOf(records);
    }
}
