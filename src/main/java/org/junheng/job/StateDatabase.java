package org.junheng.job;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import org.hsqldb.Database;
import org.hsqldb.DatabaseManager;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The database below the output folder: a commit is on disk when it returns, and a killed run loses nothing committed. */
final class StateDatabase implements AutoCloseable {

    private static final ClassPathResource SCHEMA =
            new ClassPathResource("org/springframework/batch/core/schema-hsqldb.sql");

    /** What the schema creates last. */
    private static final String LAST_TABLE = "BATCH_JOB_INSTANCE_SEQ";

    private final FutureTask<DataSource> opening;
    private final StateFiles files;

    /** The database is there and does not open. */
    static final class NotOpened extends SQLException {

        private static final long serialVersionUID = 1L;

        NotOpened(@Nullable Throwable why) {
            super("the state cannot be opened", why);
        }
    }

    private StateDatabase(FutureTask<DataSource> opening, StateFiles files) {
        this.opening = opening;
        this.files = files;
    }

    /** Begins to open the database of the folder that is held, or to make it, while the caller does other things. */
    static StateDatabase open(FolderLock lock) {
        JDBCDataSource source = new JDBCDataSource();
        source.setUrl("jdbc:hsqldb:file:" + lock.state().resolve(StateFiles.NAME));
        source.setUser("SA");
        source.setProperties(settings());
        StateFiles files = new StateFiles(lock.state());
        FutureTask<DataSource> opening = new FutureTask<>(() -> {
            files.refuseDamaged();
            return opened(source);
        });
        new Thread(opening, "open-state").start();
        return new StateDatabase(opening, files);
    }

    /** Lets go of a database that did not open as it should; otherwise its damaged files would be thought open still. */
    static void abandon() {
        DatabaseManager.closeDatabases(Database.CLOSEMODE_IMMEDIATELY);
    }

    /** The database, as soon as it is open. */
    DataSource source() throws SQLException {
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            throw new NotOpened(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("stopped while the state was being opened", stopped);
        }
    }

    private static DataSource opened(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (!hasSchema(connection)) {
                create(connection);
            }
        }
        return source;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("hsqldb.tx", "mvcc");
        settings.setProperty("hsqldb.write_delay", "false");
        settings.setProperty("hsqldb.default_table_type", "cached");
        settings.setProperty("hsqldb.lock_file", "false");
        return settings;
    }

    private static boolean hasSchema(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                var tables = query.executeQuery(
                        "select 1 from INFORMATION_SCHEMA.SYSTEM_TABLES where TABLE_NAME = '" + LAST_TABLE + "'")) {
            return tables.next();
        }
    }

    /** Begins from nothing: what a killed first start left behind holds no facts yet. */
    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema PUBLIC cascade");
        }
        ScriptUtils.executeSqlScript(connection, SCHEMA);
    }

    @Override
    public void close() throws SQLException, IOException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            shutDown(statement);
        }
        files.noteSound();
    }

    /** A database that cannot be written any more is left as a killed run leaves it. */
    private static void shutDown(Statement statement) throws SQLException {
        try {
            statement.execute("SHUTDOWN");
        } catch (SQLException unwritable) {
            statement.execute("SHUTDOWN IMMEDIATELY");
            throw unwritable;
        }
    }
}
