// Indexes the lattice fringes of every image in a folder and collects the
// results in one table. The argument is the folder; without one, the plugin's
// own sample image is indexed.

folder = getArgument();
if (folder == "") {
	run("HRTEM of LiF [011] (LatticeLapse)");
	index();
} else {
	setBatchMode(true);
	files = getFileList(folder);
	for (i = 0; i < files.length; i++) {
		if (endsWith(toLowerCase(files[i]), ".tif")) {
			open(folder + File.separator + files[i]);
			index();
			close("*");
		}
	}
}

// Names the phases of the current image, or of the rectangle drawn on it.
// Options that are not given have their defaults:
//   phases=SEI ciffolder=[] temperature=auto mind=1.1 maxd=5 calibrationerror=1
//   distortion=0.3 falsealarm=0.001 maxlattices=4 frames=current showfft=true
//   saveto=[]
function index() {
	name = getTitle();
	run("FFT Lattice Indexing...", "phases=[SEI, Cu] calibrationerror=1.5");
	print(name);
	print(Property.get("LatticeLapse.index.Verdict"));
}
