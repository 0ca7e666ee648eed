package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.backstride.clinic.ClinicCalendar;
import org.backstride.program.rules.ProgramCourse;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Courses of programs, and the day on which a clinic is. */
@ApplicationScoped
class ProgramCourses {

    @Inject
    ProgramVersions versions;

    @Inject
    ClinicCalendar calendar;

    @Inject
    Clock clock;

    ProgramCourse of(ClinicId clinic, PatientId patient) {
        return new ProgramCourse(versions.steps(clinic, patient), versions.ends(clinic, patient));
    }

    LocalDate today(ClinicId clinic) {
        return ProgramCourse.today(clock.instant(), calendar.zone(clinic));
    }
}
