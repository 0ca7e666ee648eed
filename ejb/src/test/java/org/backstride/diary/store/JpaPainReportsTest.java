package org.backstride.diary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.backstride.database.Sql;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainForms;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.PageSize;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPainReportsTest implements PainReportsContract {

    private static final int AT_ONCE = 32;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    private final FreshClinic clinic = FreshClinic.open(DATABASE.owner());

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app(), PainReportRow.class, PainReportVoidRow.class);
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(Function<PainReports, T> work) {
        return work(scope, work);
    }

    @Test
    void aReportSentThirtyTwoTimesAtOnceToTwoServersIsOneRow() throws Exception {
        PainReportId id = new PainReportId(UUID.randomUUID());
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService phones = Executors.newFixedThreadPool(AT_ONCE);
        List<Optional<PainEntry>> answers = new ArrayList<>();
        try (OpenScope otherServer = new OpenScope(DATABASE.app(), PainReportRow.class, PainReportVoidRow.class)) {
            List<Future<Optional<PainEntry>>> sent = new ArrayList<>();
            for (int phone = 0; phone < AT_ONCE; phone++) {
                OpenScope server = phone % 2 == 0 ? scope : otherServer;
                Instant received = RECEIVED.plusNanos(phone * 1_000L);
                sent.add(phones.submit(() -> {
                    start.await();
                    PainReport report =
                            PainReport.received(id, PainForms.proper().said(), received);
                    return work(server, reports -> reports.appendUnlessThere(clinic.id(), clinic.mira(), report));
                }));
            }
            start.countDown();
            for (Future<Optional<PainEntry>> answer : sent) {
                answers.add(answer.get());
            }
        } finally {
            phones.shutdownNow();
        }
        assertEquals(1, answers.stream().filter(Optional::isEmpty).count(), "one is the first");
        List<PainEntry> replays =
                answers.stream().flatMap(Optional::stream).distinct().toList();
        assertEquals(1, replays.size(), "all others are told of the very same one");
        assertEquals(
                1,
                Sql.number(
                        DATABASE.superuser(),
                        "select count(*) from diary.pain_report where clinic_id = ?",
                        clinic.id().value()));
    }

    @Test
    void aYearOfReportsIsReadInOneStatement() {
        work(reports -> reports.byDay(clinic.id(), clinic.mira(), new TrendPeriod(TUESDAY.minusDays(365), TUESDAY)));
        assertEquals(1, scope.statements());
    }

    @Test
    void aPageOfSingleReportsIsReadInOneStatement() {
        work(reports -> reports.list(clinic.id(), clinic.mira(), Optional.empty(), new PageSize(200)));
        assertEquals(1, scope.statements());
    }

    private <T> T work(OpenScope server, Function<PainReports, T> work) {
        return server.of(clinic.id(), database -> {
            JpaPainReports reports = new JpaPainReports();
            reports.database = database;
            return work.apply(reports);
        });
    }
}
