package org.kehoach.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.kehoach.platform.FieldError;
import org.kehoach.platform.KehoachSettings;
import org.kehoach.platform.Language;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** People's accounts at the identity provider, made and closed with a client that may do nothing else there. */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);
    private static final String REALM = "kehoach";
    private static final String APP = "kehoach-app";
    private static final List<String> CHOOSE_PASSWORD = List.of("UPDATE_PASSWORD");
    private static final int MAIL_SECONDS = (int) TimeUnit.DAYS.toSeconds(3);
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    /** An account, and whether it has just been made. */
    record Account(String subject, String name, boolean isNew) {}

    private final Keycloak keycloak;
    private final KehoachSettings settings;

    Accounts(Keycloak keycloak, KehoachSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    Optional<Account> find(String username) {
        return ask(users -> users.searchByUsername(username, true).stream()
                .findFirst()
                .map(user -> new Account(user.getId(), nameOf(user), false)));
    }

    /** Nothing for an account that is closed, or keeps no address. */
    Optional<Mailbox> mailbox(String subject) {
        return ask(users -> {
                    try {
                        return Optional.of(users.get(subject).toRepresentation());
                    } catch (NotFoundException gone) {
                        return Optional.<UserRepresentation>empty();
                    }
                })
                .filter(user -> Boolean.TRUE.equals(user.isEnabled()) && user.getEmail() != null)
                .map(user -> new Mailbox(user.getEmail(), languageOf(user)));
    }

    /** @param code the password of the first sign-in; without one a mail leads to the first password */
    Account create(InviteStaff request, @Nullable String code) {
        var user = new UserRepresentation();
        user.setUsername(request.username());
        user.setLastName(request.name());
        user.setEmail(request.email());
        user.setEnabled(true);
        user.setRequiredActions(CHOOSE_PASSWORD);
        user.setAttributes(Map.of("locale", List.of("vi")));
        if (code != null) {
            user.setCredentials(List.of(password(code)));
        }
        return ask(users -> {
            try (var answer = users.create(user)) {
                if (answer.getStatus() == CONFLICT || answer.getStatus() == BAD_REQUEST) {
                    throw ProblemException.invalid(FieldError.at("/username", "account"));
                }
                return new Account(CreatedResponseUtil.getCreatedId(answer), request.name(), true);
            }
        });
    }

    void mail(String subject) {
        tell(users ->
                users.get(subject).executeActionsEmail(APP, settings.publicUrl() + "/", MAIL_SECONDS, CHOOSE_PASSWORD));
    }

    void renew(String subject, String code) {
        tell(users -> users.get(subject).resetPassword(password(code)));
    }

    /** No sign-in any more, and no session goes on; an account that is gone has neither. */
    void close(String subject) {
        ask(users -> {
            try {
                enable(users, subject, false);
                users.get(subject).logout();
            } catch (WebApplicationException failure) {
                if (!isMissing(failure)) {
                    throw failure;
                }
            }
            return true;
        });
    }

    void open(String subject) {
        tell(users -> enable(users, subject, true));
    }

    void remove(String subject) {
        tell(users -> users.delete(subject).close());
    }

    private static void enable(UsersResource users, String subject, boolean enabled) {
        var user = users.get(subject).toRepresentation();
        user.setEnabled(enabled);
        users.get(subject).update(user);
    }

    private static CredentialRepresentation password(String code) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(code);
        password.setTemporary(true);
        return password;
    }

    private static String nameOf(UserRepresentation user) {
        var name = String.join(
                " ",
                Optional.ofNullable(user.getLastName()).orElse(""),
                Optional.ofNullable(user.getFirstName()).orElse(""));
        return name.isBlank() ? user.getUsername() : name.strip();
    }

    private static Language languageOf(UserRepresentation user) {
        var locale = user.getAttributes() == null ? null : user.getAttributes().get("locale");
        return locale != null && locale.contains("en") ? Language.EN : Language.VI;
    }

    private void tell(Consumer<UsersResource> order) {
        ask(users -> {
            order.accept(users);
            return true;
        });
    }

    private <T> T ask(Function<UsersResource, T> question) {
        try {
            return question.apply(keycloak.realm(REALM).users());
        } catch (WebApplicationException | ProcessingException failure) {
            if (isMissing(failure)) {
                throw ProblemException.of(ProblemType.CONFLICT, "accountGone");
            }
            LOG.errorf("The identity provider cannot be asked: %s", told(failure));
            throw ProblemException.of(ProblemType.IDENTITY_PROVIDER_UNAVAILABLE, "identityProvider");
        }
    }

    private static boolean isMissing(RuntimeException failure) {
        return failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode();
    }

    private static String told(RuntimeException failure) {
        return failure instanceof WebApplicationException refused
                ? "status "
                        + Response.Status.fromStatusCode(refused.getResponse().getStatus())
                : String.valueOf(failure.getMessage());
    }
}
