package halcyon.billing.internal.exchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends GenericRepository<FileRow, Long> {
    FileRow save(FileRow row);

    boolean existsByClearinghouseIdAndDirectionAndPathAndSizeBytesAndChangedAt(long clearinghouseId, String direction, String path, long sizeBytes, long changedAt);

    boolean existsByClearinghouseIdAndDirectionAndPathAndSha256(long clearinghouseId, String direction, String path, String sha256);

    List<FileRow> findByClearinghouseIdAndDirectionAndDoneAtIsNullOrderById(long clearinghouseId, String direction);

    @Query("SELECT * FROM billing_exchanged_file ORDER BY id DESC LIMIT 200")
    List<FileRow> latest();

    @Query("UPDATE billing_exchanged_file SET done_at = :at, outcome = :outcome WHERE id = :id AND done_at IS NULL")
    long done(long id, LocalDateTime at, String outcome);
}
