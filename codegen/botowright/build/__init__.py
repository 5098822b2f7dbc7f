"""A build: one service through every stage, all of them on the cores there are.

The walk of a build, each step in a module below the one before:

    cli.build       the options of the user
    job.job_of      the models, and the services to build
    run.build       keep what is current, generate the rest, swap the folders, record the state
    kept            the services that an earlier build wrote, and that would be the same
    generate        the missing services, on all cores, then the files that belong to no service
    service         one service: load, translate, render, write

`check.check` walks the same way, and compares instead of writing. Two calls go back up: a worker
calls the task of `service`, and each finished service is reported to the command's progress.
"""
