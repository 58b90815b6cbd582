package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Messages extends CrudRepository<MessageRow, Long> {
    List<MessageRow> findByPatientOrderByIdDesc(long patient);

    @Query("SELECT * FROM contact_message WHERE site = :site AND state = 'FAILED' ORDER BY id LIMIT 500")
    List<MessageRow> failed(String site);

    /// Due, or left behind by a sender that is gone.
    @Query(
            """
            SELECT id FROM contact_message WHERE state = 'HELD' AND due_at <= :now
            UNION ALL SELECT id FROM contact_message WHERE state = 'SENDING' AND lease_until <= :now
            ORDER BY id LIMIT 500""")
    List<Long> due(Instant now);

    @Query("SELECT COUNT(*) FROM contact_message WHERE state = 'FAILED'")
    int failures();

    @Query("SELECT COUNT(*) FROM contact_message WHERE patient = :patient AND state = 'FAILED'")
    int failuresOf(long patient);

    @Query("UPDATE contact_message SET text_sealed = :text WHERE id = :id")
    int seal(long id, byte[] text);

    /// One sender gets it. The attempts count before the outcome is known, and tell this sender from the next.
    @Query(
            """
            UPDATE contact_message SET state = 'SENDING', lease_until = :until, attempts = attempts + 1
            WHERE id = :id AND attempts = :attempts
              AND ((state = 'HELD' AND due_at <= :now) OR (state = 'SENDING' AND lease_until <= :now))""")
    int take(long id, int attempts, Instant now, Instant until);

    @Query(
            """
            UPDATE contact_message SET state = 'SENT', sent_at = :now, text_sealed = '', fault = NULL, lease_until = NULL
            WHERE id = :id AND state = 'SENDING' AND attempts = :attempts""")
    int sent(long id, int attempts, Instant now);

    @Query(
            """
            UPDATE contact_message SET state = 'HELD', due_at = :due, fault = :fault, lease_until = NULL
            WHERE id = :id AND state = 'SENDING' AND attempts = :attempts""")
    int later(long id, int attempts, Instant due, String fault);

    @Query(
            """
            UPDATE contact_message SET state = 'FAILED', fault = :fault, lease_until = NULL
            WHERE id = :id AND state = 'SENDING' AND attempts = :attempts""")
    int failed(long id, int attempts, String fault);

    /// Ends one that is not on its way: STOPPED, LATE.
    @Query(
            """
            UPDATE contact_message SET state = :state, text_sealed = '', lease_until = NULL
            WHERE id = :id AND attempts = :attempts AND state IN ('HELD', 'SENDING')""")
    int end(long id, int attempts, String state);

    @Query(
            """
            UPDATE contact_message SET state = 'HELD', due_at = :due, lease_until = NULL
            WHERE id = :id AND attempts = :attempts AND state IN ('HELD', 'SENDING')""")
    int postpone(long id, int attempts, Instant due);

    /// How many of a notice's messages have left or are leaving.
    @Query("SELECT COUNT(*) FROM contact_message WHERE notice = :notice AND state IN ('SENDING', 'SENT')")
    int told(long notice);

    @Query("UPDATE contact_message SET state = 'WITHDRAWN', text_sealed = '' WHERE notice = :notice AND state = 'HELD'")
    int withdraw(long notice);

    @Query("UPDATE contact_message SET state = 'HELD', attempts = 0, due_at = :now WHERE id = :id AND state = 'FAILED'")
    int sendAgain(long id, Instant now);

    @Query("UPDATE contact_message SET state = 'CLOSED', text_sealed = '' WHERE id = :id AND state = 'FAILED'")
    int close(long id);
}
