package org.kehoach.scan;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where files are scanned. */
@ConfigMapping(prefix = "kehoach.scan")
interface ScanSettings {

    /** Host and port of ClamAV's daemon; none where files are not scanned. */
    Optional<String> clamd();
}
