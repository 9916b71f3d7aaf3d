package org.kehoach.staff;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StaffRepository implements PanacheRepositoryBase<Staff, UUID> {

    Optional<Staff> findBySubject(String provider, String subject) {
        return find("provider = ?1 and subject = ?2", provider, subject).firstResultOptional();
    }

    boolean hasAdmin() {
        return count("select count(*) from Membership m where m.role = org.kehoach.platform.Role.ADMIN") > 0;
    }

    /** A new version of the account, for its memberships have changed. */
    void touch(Staff staff) {
        getEntityManager().lock(staff, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
