process.stdout.write('ntm\n')
