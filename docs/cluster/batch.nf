// Batch Analysis as a Nextflow pipeline, one process for each movie:
//
//     nextflow run docs/cluster/batch.nf --movies '/data/movies/*.mrc' --recipe /data/recipe.txt --results /data/results
//
// With -resume, movies that are done are not done again.

params.movies = null
params.recipe = null
params.results = 'results'
params.cpus = 4
params.memory = '8 GB'
params.heap = '6G'

process ANALYSE {
	tag "${movie.name}"
	cpus params.cpus
	memory params.memory
	// One bad file must not keep a thousand others; they are counted in the end.
	errorStrategy 'ignore'
	publishDir params.results, mode: 'copy', saveAs: { it.endsWith('.csv') ? null : file(it).name }

	input:
	path movie
	path 'recipe.txt'

	output:
	path 'results/*', type: 'dir'
	path 'results/summary.csv', emit: summary
	path 'results/All *.csv', emit: tables, optional: true

	script:
	// Fiji ends with 0 whatever happens; the batch itself says how it went.
	"""
	export LC_ALL=C.UTF-8
	realpath ${movie} > inputs.txt
	fiji --mem=${params.heap} --headless --run org.latticelapse.command.BatchAnalysis \\
		'input="'"\$PWD"'/inputs.txt",recipe="'"\$PWD"'/recipe.txt",output="'"\$PWD"'/results"'
	grep -q '"state": "complete"' results/batch.json || { cat results/summary.csv >&2; exit 1; }
	"""
}

workflow {
	if (!params.movies || !params.recipe) error 'Give --movies and --recipe'
	def movies = files(params.movies, checkIfExists: true)
	if (movies*.name.toSet().size() < movies.size()) error 'Two movies have one name: run their folders one by one'

	ANALYSE(Channel.fromList(movies), file(params.recipe, checkIfExists: true))

	// The summary and the tables of all movies, one below the other.
	ANALYSE.out.tables.flatten().collectFile(keepHeader: true, skip: 1, storeDir: params.results) { [it.name, it] }
	ANALYSE.out.summary.collectFile(name: 'summary.csv', keepHeader: true, skip: 1, storeDir: params.results)
	ANALYSE.out.summary.count().subscribe { done ->
		if (done < movies.size()) error "Only ${done} of ${movies.size()} movies are complete; the messages above tell which failed"
	}
}
