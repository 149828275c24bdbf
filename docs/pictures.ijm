// Makes the pictures of the documents in the folder given as argument:
//
//     macros/run docs/pictures.ijm docs/images

folder = getArgument();
if (folder == "") exit("Give the folder of the pictures as argument");
File.makeDirectory(folder);
scratch = getDirectory("temp") + "latticelapse-pictures";

run("HRTEM of Li2O and Li2CO3 grains (LatticeLapse)");
name = getTitle();
micrograph = getImageID();
run("FFT Lattice Indexing...", "saveto=[" + scratch + "]");
print(Property.get("LatticeLapse.index.Verdict"));

selectImage(micrograph);
run("Flatten");
picture("micrograph");

open(scratch + File.separator + name + ".fft.png");
picture("fft");

files = getFileList(scratch);
for (i = 0; i < files.length; i++) done = File.delete(scratch + File.separator + files[i]);
done = File.delete(scratch);

// Saves the current image, small enough for a page.
function picture(kind) {
	run("Size...", "width=600 height=600 interpolation=Bilinear average");
	// Noise compresses badly in full colour.
	run("8-bit Color", "number=64");
	saveAs("PNG", folder + File.separator + kind + ".png");
	close();
}
