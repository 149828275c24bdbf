/**
 * TIA's series files, with the record in the EMI file beside them.
 */
package org.latticelapse.io.reader.ser;
