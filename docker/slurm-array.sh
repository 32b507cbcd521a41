#!/bin/bash
# A study in eight shares, a task of an array each. From a clone that all nodes see, installed and built:
#   sbatch docker/slurm-array.sh
# A share that failed is run again alone: sbatch --array=3 docker/slurm-array.sh
# For another number of shares change --array and SHARES; for another study the command.
#SBATCH --job-name=taokit-guarantees
#SBATCH --array=1-8
#SBATCH --cpus-per-task=4
#SBATCH --mem=2G
#SBATCH --time=04:00:00
#SBATCH --output=part-%a.log
set -euo pipefail

SHARES=8
share=$SLURM_ARRAY_TASK_ID

npx -y pnpm@12 guarantees --shard "$share/$SHARES" --workers "$SLURM_CPUS_PER_TASK" --json "part-$share.json"
