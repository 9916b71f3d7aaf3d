package org.kehoach.live;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.kehoach.platform.StoredJson;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Hears what all replicas announce, on one connection of its own, and passes it on to the pages open here. */
@ApplicationScoped
class LiveListener {

    private static final Logger LOG = Logger.getLogger(LiveListener.class);
    private static final TypeReference<Announcement> ANNOUNCEMENT = new TypeReference<>() {};
    private static final int LISTEN_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 2_000;

    private final LivePages pages;
    private final String url;
    private final Properties properties = new Properties();
    private @Nullable Thread thread;

    LiveListener(
            LivePages pages,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pages = pages;
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "kehoach-live");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofVirtual().name("live-listener").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        boolean missed = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen(missed);
            } catch (SQLException lost) {
                LOG.debug("Not listening to changes for a moment", lost);
            }
            missed = true;
            pause();
        }
    }

    private void listen(boolean missed) throws SQLException {
        try (var connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement()) {
            statement.execute("listen " + LiveAnnouncer.CHANNEL);
            if (missed) {
                pages.tellAll();
            }
            var listening = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                var heard = listening.getNotifications(LISTEN_MILLIS);
                if (heard.length == 0) {
                    // a connection that is gone says so only when it is asked
                    statement.execute("select 1");
                }
                for (var one : heard) {
                    hear(one.getParameter());
                }
            }
        }
    }

    private void hear(String announced) {
        try {
            pages.tell(StoredJson.read(announced, ANNOUNCEMENT));
        } catch (IllegalStateException unreadable) {
            // a newer replica knows topics that this one does not
            LOG.debug("An announcement that cannot be read", unreadable);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
