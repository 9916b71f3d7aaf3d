/** Mail that leaves the installation, if it has a server for it. */
@NullMarked
package org.kehoach.mail;

import org.jspecify.annotations.NullMarked;
