package org.kehoach.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The objects of the bucket that the settings name; when its server does not answer, the caller is told to come again (503). */
@ApplicationScoped
class Bucket {

    private static final Logger LOG = Logger.getLogger(Bucket.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final StorageSettings settings;
    private final @Nullable S3Client client;

    Bucket(StorageSettings settings) {
        this.settings = settings;
        this.client = settings.s3().isComplete() ? client(settings.s3()) : null;
    }

    void require(@Observes StartupEvent start) {
        if (settings.place() == StoragePlace.S3 && !isConfigured()) {
            throw new IllegalStateException(
                    "KEHOACH_STORAGE=s3 needs KEHOACH_S3_BUCKET, KEHOACH_S3_ACCESS_KEY and KEHOACH_S3_SECRET_KEY");
        }
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }

    boolean isConfigured() {
        return client != null;
    }

    void put(UUID id, Path content) {
        ask(s3 -> s3.putObject(put -> put.bucket(name()).key(key(id)).contentType(MEDIA_TYPE), content));
    }

    void write(UUID id, OutputStream out) throws IOException {
        try (var content = ask(s3 -> s3.getObject(get -> get.bucket(name()).key(key(id))))) {
            content.transferTo(out);
        }
    }

    /** One that is not there is deleted, too. */
    void delete(UUID id) {
        ask(s3 -> s3.deleteObject(delete -> delete.bucket(name()).key(key(id))));
    }

    private <T> T ask(Function<S3Client, T> request) {
        if (client == null) {
            LOG.error("A file lies in a bucket, and the settings name none: KEHOACH_S3_BUCKET");
            throw unavailable();
        }
        try {
            return request.apply(client);
        } catch (SdkException failure) {
            LOG.errorf(failure, "The bucket %s does not do what it is asked", name());
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return ProblemException.of(ProblemType.UNAVAILABLE, "fileStorage");
    }

    private String name() {
        return settings.s3().bucket().orElseThrow();
    }

    private static String key(UUID id) {
        return "files/" + id;
    }

    private static S3Client client(StorageSettings.S3 settings) {
        var credentials = AwsBasicCredentials.create(
                settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow());
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                // many compatible servers know no checksums of newer kinds
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(settings.endpoint().isPresent());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }
}
