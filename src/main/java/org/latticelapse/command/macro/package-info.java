/**
 * What makes the commands strict and predictable in macros: a missing option has
 * its documented default, an unknown one is an error, results become the macro's
 * current image and table.
 */
package org.latticelapse.command.macro;
