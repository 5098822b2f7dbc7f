"""Calls that raise: each marked line, of the same signatures."""

from io import BytesIO
from pathlib import Path
from typing import Any

import boto3
from botocore.awsrequest import AWSRequest
from s3transfer import (
    bandwidth,
    download,
    futures,
    manager,
    processpool,
    upload,
    utils,
)
from s3transfer.exceptions import RetriesExceededError
from s3transfer.subscribers import BaseSubscriber
from s3transfer.tasks import Task


class OnlyRead:
    def read(self, size: int) -> bytes:
        return b""


def answer(request: Any, **_kwargs: Any) -> None:
    raise ValueError("no network")


s3 = boto3.client("s3", "eu-west-1")
s3.meta.events.register("before-send.s3", answer)
Path("f").write_bytes(b"abc")

# Transfers.
manager.TransferConfig(multipart_threshold="8 MB")  # error
manager.TransferConfig().get_deep_attr(1)  # error
manager.TransferManager()  # error
transfers = manager.TransferManager(s3)
manager.TransferManager.upload(transfers, Path("f"), "b", "k").result()  # error
manager.TransferManager.upload(transfers, b"a", "b", "k").result()  # error
manager.TransferManager.upload(transfers, "f", "b", "k", [("ACL", "private")])  # error
manager.TransferManager.download(transfers, "b", "k", Path("g")).result()  # error
transfers.copy("b/k", "b", "l").result()  # error
manager.TransferManager.delete(transfers, "b", "k", "VersionId")  # error
controller = manager.TransferCoordinatorController()
manager.TransferCoordinatorController.cancel(controller, exception=OSError)  # error

# Futures.
transfer = futures.TransferFuture()
futures.TransferFuture.result(transfer, 5)  # error
futures.TransferFuture.done(transfer, 5)  # error
futures.TransferFuture.set_exception(transfer)  # error
futures.TransferMeta(size=1)  # error
meta = futures.TransferMeta()
meta.provide_transfer_size()  # error
meta.provide_object_etag()  # error
coordinator = futures.TransferCoordinator()
futures.TransferCoordinator(1, 2)  # error
futures.TransferCoordinator.set_result(coordinator)  # error
futures.TransferCoordinator.result(coordinator, 5)  # error
futures.TransferCoordinator.set_exception(coordinator)  # error
futures.TransferCoordinator.add_done_callback(coordinator)  # error
coordinator.add_failure_cleanup()  # error
futures.TransferCoordinator.cancel(coordinator, exc_type="OSError")  # error
task = Task(coordinator)
Task()  # error
Task.__call__(task, 1, 2)  # error
futures.BoundedExecutor(1)  # error
executor = futures.BoundedExecutor(1, 1)
futures.BoundedExecutor.submit(executor, print)  # error
futures.TransferCoordinator.submit(coordinator, None, task)  # error
coordinator.add_associated_future()  # error
coordinator.remove_associated_future(1)  # error
futures.BoundedExecutor.shutdown(executor, True, 5)  # error
futures.ExecutorFuture()  # error
future = executor.submit(task)
futures.ExecutorFuture.result(future, 5)  # error
futures.ExecutorFuture.done(future, 5)  # error
futures.ExecutorFuture.add_done_callback(future)  # error
futures.BaseExecutor(1, 2)  # error
own = futures.NonThreadedExecutor()
futures.NonThreadedExecutor.submit(own)  # error
futures.NonThreadedExecutor.shutdown(own, True, 5)  # error
finished = own.submit(int)
futures.NonThreadedExecutorFuture.result(finished, 1, 2)  # error
futures.NonThreadedExecutorFuture.done(finished, 1)  # error
futures.NonThreadedExecutorFuture.set_result(finished)  # error
futures.NonThreadedExecutorFuture.set_exception_info(finished, OSError())  # error
futures.NonThreadedExecutorFuture.add_done_callback(finished, 1)  # error
BaseSubscriber().on_queued()  # error
BaseSubscriber().on_progress(transfer)  # error
BaseSubscriber().on_done()  # error

# Processes.
processpool.ProcessTransferConfig(max_concurrency=5)  # error
processpool.ProcessPoolDownloader(region_name="eu-west-1")  # error
processpool.ProcessPoolTransferMeta(0)  # error
processpool.ClientFactory("s3").create_client()  # error
processpool.ClientFactory().create_client("s3")  # error
monitor = processpool.TransferMonitor()
monitor.notify_new_transfer("0")  # error
monitor.is_done("0")  # error
monitor.notify_done("0")  # error
monitor.poll_for_result("0")  # error
about = processpool.ProcessPoolTransferMeta(0, utils.CallArgs())
of_process = processpool.ProcessPoolTransferFuture(monitor, about)
processpool.ProcessPoolTransferFuture.done(of_process, 1)  # error
processpool.ProcessPoolTransferFuture.result(of_process, 5)  # error
monitor.notify_exception("0", OSError())  # error
monitor.get_exception("0")  # error
monitor.notify_expected_jobs_to_complete("0", 1)  # error
monitor.notify_job_complete("0")  # error
processpool.TransferState().decrement_jobs_to_complete(1)  # error

# Streams.
bandwidth.TimeUtils().time(1)  # error
bandwidth.TimeUtils().sleep("1")  # error
bandwidth.LeakyBucket()  # error
bucket = bandwidth.LeakyBucket(1000)
bucket.consume(1)  # error
bandwidth.RequestExceededException(1)  # error
limiter = bandwidth.BandwidthLimiter(bucket)
limiter.get_bandwith_limited_stream(BytesIO())  # error
bandwidth.BandwidthLimitedStream(BytesIO())  # error
limited = bandwidth.BandwidthLimitedStream(BytesIO(), bucket, coordinator)
bandwidth.BandwidthLimitedStream.read(limited)  # error
bandwidth.BandwidthLimitedStream.seek(limited, "0")  # error
bandwidth.BandwidthLimitedStream.tell(limited, 1)  # error
bandwidth.ConsumptionScheduler().schedule_consumption(1, bandwidth.RequestToken())  # error
bandwidth.BandwidthRateTracker("0.5").record_consumption_rate()  # error
bandwidth.BandwidthRateTracker(1, 2)  # error
bandwidth.BandwidthRateTracker().get_projected_rate(1)  # error
download.DownloadChunkIterator(b"ab", 1).next()  # error
download.DownloadChunkIterator(BytesIO(), 1).next(1)  # error
download.DeferQueue().request_writes("0", b"a")  # error
outputs = download.DownloadNonSeekableOutputManager(utils.OSUtils(), coordinator, executor)
download.DownloadNonSeekableOutputManager.get_final_io_task(outputs, 1)  # error
download.DownloadOutputManager.get_io_write_task(outputs, BytesIO(), b"a")  # error
RetriesExceededError()  # error
upload.AggregatedProgressCallback()  # error
upload.AggregatedProgressCallback.__call__(upload.AggregatedProgressCallback([]), "1")  # error
upload.InterruptReader(BytesIO())  # error
reader = upload.InterruptReader(BytesIO(), futures.TransferCoordinator())
upload.InterruptReader.read(reader, "1")  # error
upload.InterruptReader.seek(reader)  # error
upload.InterruptReader.tell(reader, 1)  # error

# Utilities.
request = AWSRequest("PUT", "https://aws")
utils.signal_not_transferring("PutObject")  # error
utils.signal_transferring(None, "PutObject")  # error
utils.random_file_extension("4")  # error
utils.calculate_num_parts("10", 3)  # error
utils.calculate_range_parameter(1, 2)  # error
utils.get_callbacks("transfer", "progress")  # error
utils.invoke_progress_callbacks(print, 1)  # error
utils.get_filtered_dict([("a", 1)], ["a"])  # error
utils.CallArgs("b")  # error
utils.FunctionContainer()  # error
utils.FunctionContainer.__call__(utils.FunctionContainer(print), "a")  # error
utils.CountCallbackInvoker()  # error
system = utils.OSUtils()
system.get_file_size(None)  # error
system.is_special_file(None)  # error
system.open_file_chunk_reader("f", 0, 2)  # error
system.open_file_chunk_reader_from_fileobj(OnlyRead(), 1, 1, None)  # error
system.open("f")  # error
system.allocate("h", "10")  # error
system.rename_file("h")  # error
system.get_temp_filename(1)  # error
system.remove_file(None)  # error
utils.DeferredOpenFile()  # error
utils.DeferredOpenFile("j", mode="wb").write("a")  # error
deferred = utils.DeferredOpenFile("f")
utils.DeferredOpenFile.read(deferred, "1")  # error
utils.DeferredOpenFile.seek(deferred, None)  # error
utils.DeferredOpenFile.tell(deferred, 1)  # error
utils.ReadFileChunk(OnlyRead(), 2, 3)  # error
utils.ReadFileChunk(BytesIO(), "2", 3)  # error
chunk = utils.ReadFileChunk(BytesIO(b"abc"), 2, 3)
utils.ReadFileChunk.read(chunk, "1")  # error
utils.ReadFileChunk.seek(chunk, None)  # error
utils.ReadFileChunk.tell(chunk, 1)  # error
utils.ReadFileChunk.from_filename("f", "0", 1)  # error
utils.StreamReaderProgress()  # error
utils.TaskSemaphore("1")  # error
utils.TaskSemaphore.acquire(utils.TaskSemaphore(1))  # error
utils.TaskSemaphore.release(utils.TaskSemaphore(1), "a")  # error
utils.SlidingWindowSemaphore()  # error
window = utils.SlidingWindowSemaphore(1)
window.current_count(1)  # error
utils.SlidingWindowSemaphore.acquire(window, ["a"])  # error
utils.SlidingWindowSemaphore.release(window, ["a"], 1)  # error
utils.ChunksizeAdjuster(max_chunk=1)  # error
utils.ChunksizeAdjuster().adjust_chunksize("5")  # error
utils.add_s3express_defaults("bucket--x-s3", ())  # error
utils.set_default_checksum_algorithm(())  # error
