package org.kehoach.staff;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.platform.Caller;

/** Mailboxes of people, which only the identity provider keeps. */
@ApplicationScoped
public class Mailboxes {

    private final Accounts accounts;

    Mailboxes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty for who has no mailbox or no account any more; fails while the provider cannot be asked. */
    public Optional<Mailbox> of(Caller person) {
        return accounts.mailbox(person.subject());
    }
}
