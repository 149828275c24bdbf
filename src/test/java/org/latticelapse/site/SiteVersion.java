package org.latticelapse.site;

/** One version of a file on an update site. */
final class SiteVersion {

	final String filename;
	final String checksum;
	/** When it was published, UTC, like 20261124120000. */
	final long timestamp;
	/** When its file was withdrawn without a successor; 0 if it was not. */
	final long obsolete;

	SiteVersion(final String filename, final String checksum, final long timestamp, final long obsolete) {
		this.filename = filename;
		this.checksum = checksum;
		this.timestamp = timestamp;
		this.obsolete = obsolete;
	}

	SiteVersion withdrawn(final long when) {
		return new SiteVersion(filename, checksum, timestamp, when);
	}

	/** @return where the content lies on the site, from its root. */
	String address() {
		return filename + "-" + timestamp;
	}
}
